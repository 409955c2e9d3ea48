package dev.seedbed.engine.schema.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.schema.Privilege;
import org.junit.jupiter.api.Test;

/** The texts in which PostgreSQL prints arrays and access control lists, and the queries for several versions. */
class CatalogTextsTest {

    @Test
    void arraysAreTakenApart() {
        assertThat(ArrayText.elements("{}")).isEmpty();
        assertThat(ArrayText.elements("{a}")).containsExactly("a");
        assertThat(ArrayText.elements("{\"\",NULL,\"NULL\",\"a,b\",\"c\\\"\\\\d\",e f}"))
                .containsExactly("", null, "NULL", "a,b", "c\"\\d", "e f");
    }

    @Test
    void accessControlListsAreTakenApartAndSorted() {
        String acl = """
                {"\\"a=b\\"=r*w/owner","=U/\\"say \\"\\"x\\"\\"\\"",x=?/owner}""";

        assertThat(new AclText().privileges(acl))
                .containsExactly(
                        new Privilege("", "USAGE", false, "say \"x\""),
                        new Privilege("a=b", "SELECT", true, "owner"),
                        new Privilege("a=b", "UPDATE", false, "owner"),
                        new Privilege("x", "?", false, "owner"));
        assertThat(new AclText().privileges("{}")).isEmpty();
    }

    @Test
    void linesOfAQueryAreForSomeVersionsOnly() {
        assertThat(VersionedSql.read("collations", 14))
                .contains("c.collcollate::text end), -- before 15")
                .doesNotContain("colllocale", "colliculocale", "collicurules");
        assertThat(VersionedSql.read("collations", 16))
                .contains("c.colliculocale", "collicurules")
                .doesNotContain("c.colllocale");
        assertThat(VersionedSql.read("collations", 18))
                .contains("c.colllocale", "collicurules")
                .doesNotContain("colliculocale");
    }
}
