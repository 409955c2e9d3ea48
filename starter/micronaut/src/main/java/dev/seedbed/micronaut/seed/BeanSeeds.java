package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.Seeder;
import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.AdvisedBeanType;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.ProxyBeanDefinition;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The service's seeds that are beans, told from the annotations of the bean definitions: none is made by asking.
 *
 * <p>All of this is part of every start, so it is plain loops over what Micronaut holds already.
 */
@Singleton
public class BeanSeeds {

    private static final String ANNOTATION = Seed.class.getName();

    private final BeanContext beans;
    private @Nullable Map<String, BeanDefinition<?>> found;

    BeanSeeds(BeanContext beans) {
        this.beans = beans;
    }

    /** Whether there is any. */
    public boolean isEmpty() {
        return found().isEmpty();
    }

    /** The names of seeders that lack the annotation, and so are no seeds. */
    public List<String> unannotated() {
        return beans.getBeanDefinitions(Seeder.class).stream()
                .filter(definition -> !definition.getAnnotationMetadata().hasAnnotation(ANNOTATION))
                .map(BeanSeeds::className)
                .toList();
    }

    /** The datasources that they belong to. */
    public Set<String> datasources() {
        Set<String> datasources = new TreeSet<>();
        for (BeanDefinition<?> definition : found().values()) {
            datasources.add(datasource(definition.getAnnotationMetadata()));
        }
        return datasources;
    }

    /** Those of one datasource. */
    public List<SeedDefinition> of(String datasource) {
        List<SeedDefinition> seeds = new ArrayList<>();
        for (Map.Entry<String, BeanDefinition<?>> seed : found().entrySet()) {
            if (datasource(seed.getValue().getAnnotationMetadata()).equals(datasource)) {
                seeds.add(definition(seed.getKey(), seed.getValue()));
            }
        }
        return seeds;
    }

    private SeedDefinition definition(String className, BeanDefinition<?> bean) {
        AnnotationMetadata annotations = bean.getAnnotationMetadata();
        RunMode when = annotations.enumValue(ANNOTATION, "when", RunMode.class).orElse(RunMode.ON_CHANGE);
        SeedCode code = new SeedCode(className, beans.getClassLoader());
        return new SeedDefinition(
                name(className, annotations),
                Set.of(annotations.stringValues(ANNOTATION, "environments")),
                code.version(annotations.intValue(ANNOTATION, "version").orElse(1)),
                after(className, annotations),
                Set.of(),
                when,
                className,
                new Made(beans, bean, name(className, annotations), datasource(annotations)),
                when == RunMode.ON_CHANGE ? code : null);
    }

    private static String name(String className, AnnotationMetadata annotations) {
        String given = annotations.stringValue(ANNOTATION, "name").orElse("");
        return given.isEmpty() ? SeedName.of(className) : given;
    }

    private List<String> after(String className, AnnotationMetadata annotations) {
        List<String> names = new ArrayList<>(Arrays.asList(annotations.stringValues(ANNOTATION, "afterNamed")));
        for (String before : annotations.stringValues(ANNOTATION, "after")) {
            BeanDefinition<?> seed = found().get(before);
            if (seed != null) {
                requireSameDatasource(className, annotations, before, seed);
                names.add(name(before, seed.getAnnotationMetadata()));
            } else if (!isSeed(before, annotations)) {
                throw new Problem(
                        "The seed " + className + " comes after " + before + ", which is no seed.",
                        "A class that after names is annotated with @Seed, and that one is not.",
                        "Correct after, or name a seed that is a file with afterNamed.");
            }
        }
        return names;
    }

    /** A seed whose conditions do not hold is no part of this start, and holds nobody back. */
    private static boolean isSeed(String before, AnnotationMetadata annotations) {
        for (Class<?> type : annotations.classValues(ANNOTATION, "after")) {
            if (type.getName().equals(before)) {
                return type.isAnnotationPresent(Seed.class);
            }
        }
        return false;
    }

    private static void requireSameDatasource(
            String className, AnnotationMetadata annotations, String before, BeanDefinition<?> seed) {
        if (!datasource(annotations).equals(datasource(seed.getAnnotationMetadata()))) {
            throw new Problem(
                    "The seed " + className + " comes after " + before + ", which belongs to the datasource "
                            + datasource(seed.getAnnotationMetadata()) + ".",
                    "Only seeds of one datasource have an order among them.",
                    "Remove it from after, or give both the same datasource.");
        }
    }

    private static String datasource(AnnotationMetadata annotations) {
        return annotations.stringValue(ANNOTATION, "datasource").orElse("default");
    }

    private synchronized Map<String, BeanDefinition<?>> found() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    private Map<String, BeanDefinition<?>> find() {
        Map<String, BeanDefinition<?>> seeds = new LinkedHashMap<>();
        for (BeanDefinitionReference<?> reference : beans.getBeanDefinitionReferences()) {
            if (reference.getAnnotationMetadata().hasAnnotation(ANNOTATION)) {
                for (BeanDefinition<?> definition : beans.getBeanDefinitions(reference.getBeanType())) {
                    add(definition, seeds);
                }
            }
        }
        return seeds;
    }

    private static void add(BeanDefinition<?> definition, Map<String, BeanDefinition<?>> seeds) {
        if (definition.getAnnotationMetadata().hasAnnotation(ANNOTATION)) {
            String className = className(definition);
            if (!Seeder.class.isAssignableFrom(definition.getBeanType())) {
                throw new Problem(
                        className + " is annotated with @Seed and is no Seeder.",
                        "What a seed does is said in the method of that interface.",
                        "Let it implement dev.seedbed.engine.seed.Seeder, or remove the annotation.");
            }
            seeds.put(className, definition);
        }
    }

    /** As the service wrote it: a proxied bean's own class is one that the compiler made beside it. */
    private static String className(BeanDefinition<?> definition) {
        if (definition instanceof ProxyBeanDefinition<?> proxy) {
            return proxy.getTargetType().getName();
        }
        if (definition instanceof AdvisedBeanType<?> advised) {
            return advised.getInterceptedType().getName();
        }
        return definition.getBeanType().getName();
    }

    /** Makes the bean when its seed is about to run. */
    private record Made(BeanContext beans, BeanDefinition<?> definition, String name, String datasource)
            implements Supplier<Seeder> {
        @Override
        public Seeder get() {
            return new BeanSeeder(name, datasource, (Seeder) beans.getBean(definition));
        }
    }
}
