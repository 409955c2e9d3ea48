package dev.seedbed.sample.plan;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

@Controller("/plans")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {

    private final PlanRepository plans;

    PlanController(PlanRepository plans) {
        this.plans = plans;
    }

    @Get
    List<Plan> list() {
        return plans.findAllOrderByMonthlyPrice();
    }
}
