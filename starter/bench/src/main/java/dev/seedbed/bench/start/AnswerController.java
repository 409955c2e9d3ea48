package dev.seedbed.bench.start;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Answers with what the database answers. */
@Controller("/answer")
final class AnswerController {

    private final DataSource dataSource;

    AnswerController(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Get(produces = MediaType.TEXT_PLAIN)
    String answer() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 'answered'")) {
            row.next();
            return row.getString(1);
        }
    }
}
