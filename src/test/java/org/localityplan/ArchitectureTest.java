package org.localityplan;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// The borders between the parts of the program, each with its reason.
@AnalyzeClasses(packages = "org.localityplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.localityplan..";
    private static final String DOMAIN = "org.localityplan.domain..";
    private static final String STORE = "org.localityplan.store..";
    private static final String INTAKE = "org.localityplan.intake..";
    private static final String CHART = "org.localityplan.chart..";
    private static final String PACK = "org.localityplan.pack..";
    private static final String DESKTOP = "org.localityplan.desktop..";
    private static final String KIT = "org.localityplan.desktop.kit..";
    private static final String COMMAND = "org.localityplan.command..";
    private static final String APP = "org.localityplan.app..";

    // What each part may know of the others

    @ArchTest
    static final ArchRule domainKnowsTheJdkOnly = classes()
            .that().resideInAPackage(DOMAIN)
            .should().onlyDependOnClassesThat().resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
            .because("the rules must hold wherever they are read, without a library's leave");

    @ArchTest
    static final ArchRule storeKnowsTheDomainOnly = knowsOnly(STORE, DOMAIN)
            .because("the database keeps values and does not care where they come from or who looks");

    @ArchTest
    static final ArchRule intakeKnowsTheDomainOnly = knowsOnly(INTAKE, DOMAIN)
            .because("a file becomes domain values before anybody decides to keep them");

    @ArchTest
    static final ArchRule chartKnowsTheDomainOnly = knowsOnly(CHART, DOMAIN)
            .because("the same drawing goes to the screen and to paper");

    @ArchTest
    static final ArchRule packKnowsDomainAndChartsOnly = knowsOnly(PACK, DOMAIN, CHART)
            .because("a pack is a function of a snapshot and must print without a window or a database");

    @ArchTest
    static final ArchRule desktopKnowsDomainAndChartsOnly = knowsOnly(DESKTOP, DOMAIN, CHART)
            .because("everything else reaches a screen through an interface that it is given");

    @ArchTest
    static final ArchRule nobodyKnowsTheApp = noClasses()
            .that().resideOutsideOfPackages(APP, "org.localityplan")
            .should().dependOnClassesThat().resideInAnyPackage(APP, "org.localityplan")
            .because("it builds everything by constructor; what asked it for parts could not be built alone");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that().resideOutsideOfPackages(COMMAND, APP, "org.localityplan")
            .should().dependOnClassesThat().resideInAPackage(COMMAND)
            .because("the command line is an edge, as the window is");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices()
            .matching("org.localityplan.desktop.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(KIT))
            .because("a screen can then be changed, tested and thrown away alone");

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices()
            .matching("org.localityplan.(**)")
            .should().beFreeOfCycles()
            .because("a reader must be able to begin somewhere");

    // Where what comes from outside may be used

    @ArchTest
    static final ArchRule sqlStaysInTheStore = staysIn(STORE, "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..",
            "org.flywaydb..")
            .because("one place knows how the plan is kept");

    @ArchTest
    static final ArchRule javafxStaysInDesktopAndApp = noClasses()
            .that().resideInAPackage(OURS).and().resideOutsideOfPackages(DESKTOP, APP)
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.jfree.chart.fx..")
            .because("packs and commands must work where there is no window");

    @ArchTest
    static final ArchRule awtStaysInChartAndPack = noClasses()
            .that().resideInAPackage(OURS).and().resideOutsideOfPackages(CHART, PACK)
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT draws for us; it never meets a person");

    @ArchTest
    static final ArchRule threadsStartInKitAndAppOnly = noClasses()
            .that().resideInAPackage(OURS).and().resideOutsideOfPackages(KIT, APP)
            .should().dependOnClassesThat(are(waysToStartAThread()))
            .because("there is one seam for slow work, which runs at once in tests");

    @ArchTest
    static final ArchRule runLaterStaysInKit = noClasses()
            .that().resideOutsideOfPackage(KIT)
            .should().callMethodWhere(called("javafx.application.Platform", Set.of("runLater", "startup")))
            .because("answers come back to the screen in one place, where a stale one is dropped");

    @ArchTest
    static final ArchRule consoleBelongsToCommands = noClasses()
            .that().resideOutsideOfPackage(COMMAND)
            .should().accessTargetWhere(called("java.lang.System", Set.of("out", "err", "setOut", "setErr")))
            .orShould().callMethodWhere(called("java.lang.Throwable", Set.of("printStackTrace")))
            .because("at the desktop nobody reads it");

    // How the domain and the models stay pure

    @ArchTest
    static final ArchRule domainReadsAndWritesNothing = noClasses()
            .that().resideInAPackage(DOMAIN)
            .should().dependOnClassesThat(are(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..",
                    "java.net..", "java.util.logging..", "java.util.prefs..")))
            .because("a judgement must not depend on a disk or a network");

    @ArchTest
    static final ArchRule domainAsksNoClock = noClasses()
            .that().resideInAPackage(DOMAIN)
            .should().callMethodWhere(asksTheTime())
            .because("the date is handed in; the same snapshot always gives the same judgement");

    @ArchTest
    static final ArchRule modelsDrawNothing = noClasses()
            .that().resideInAPackage(DESKTOP).and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
            .because("a model is tested without a window");

    @ArchTest
    static final ArchRule staticsNeverChange = fields()
            .that().areDeclaredInClassesThat().resideInAPackage(OURS)
            .and().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should().beFinal()
            .because("two plans, or two tests, must not meet in a static");

    @ArchTest
    static final ArchRule staticArraysAreNotHandedAbout = fields()
            .that().areDeclaredInClassesThat().resideInAPackage(OURS)
            .and().areStatic().and().areNotPrivate().and().doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should().notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
            .because("whoever holds an array can change it");

    @ArchTest
    static final ArchRule nothingIsASingleton = methods()
            .that().areDeclaredInClassesThat().resideInAPackage(OURS)
            .should().notHaveName("getInstance")
            .because("what a class needs is handed to its constructor");

    private static ArchRule knowsOnly(String part, String... others) {
        return noClasses()
                .that().resideInAPackage(part)
                .should().dependOnClassesThat(resideInAPackage(OURS)
                        .and(DescribedPredicate.not(resideInAPackage(part)))
                        .and(DescribedPredicate.not(resideInAnyPackage(others))));
    }

    private static ArchRule staysIn(String part, String... libraries) {
        return noClasses()
                .that().resideInAPackage(OURS).and().resideOutsideOfPackage(part)
                .should().dependOnClassesThat().resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaClass> waysToStartAThread() {
        return DescribedPredicate.describe("ways to start a thread", type -> type.isAssignableTo(Thread.class)
                || type.isAssignableTo(java.util.concurrent.Executor.class)
                || type.isAssignableTo(java.util.concurrent.CompletableFuture.class)
                || type.getName().equals("java.util.concurrent.Executors")
                || type.isAssignableTo(java.util.Timer.class)
                || type.getPackageName().startsWith("javafx.concurrent"));
    }

    private static DescribedPredicate<JavaAccess<?>> called(String owner, Set<String> names) {
        return DescribedPredicate.describe("the target is " + owner + names, access -> {
            AccessTarget target = access.getTarget();
            return names.contains(target.getName()) && target.getOwner().isAssignableTo(owner);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        return DescribedPredicate.describe("it asks the time", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            Set<String> clocks = owner.startsWith("java.time.")
                    ? Set.of("now", "systemUTC", "systemDefaultZone", "systemDefault")
                    : Set.of("currentTimeMillis", "nanoTime");
            return clocks.contains(target.getName())
                    && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
        });
    }
}
