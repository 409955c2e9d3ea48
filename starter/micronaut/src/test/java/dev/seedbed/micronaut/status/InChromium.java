package dev.seedbed.micronaut.status;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a tab of its own, in one browser for all of them; skips them where there is no browser. */
final class InChromium implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return condition(Chromium.installed());
    }

    static ConditionEvaluationResult condition(Optional<Path> program) {
        return program.isPresent()
                ? ConditionEvaluationResult.enabled(program.get() + " is installed")
                : ConditionEvaluationResult.disabled(
                        "No browser is installed; the status page is tried in one after: apt-get install chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    /** What is put into a store is closed with it: the tab after its test, the browser after the last. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Tab tab = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.installed().orElseThrow()), Chromium.class)
                .newTab();
        context.getStore(NAMESPACE).put(Tab.class, tab);
        return tab;
    }
}
