package org.zeren;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** The packages of the README's map, and which of them may use which. */
class ArchitectureTest {

  private static final String[] FEATURES = {
    "measure", "agency", "beneficiary", "document", "followup", "indicator"
  };

  /** What each package may use besides itself, the root package and libraries. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("access", Set.of()),
          Map.entry("search", Set.of()),
          Map.entry("graph", Set.of("access", "migration", "search")),
          Map.entry("http", Set.of("access", "graph")),
          Map.entry("live", Set.of("access", "graph", "http")),
          Map.entry("measure", Set.of("graph")),
          Map.entry("agency", Set.of("graph")),
          Map.entry("beneficiary", Set.of("graph")),
          Map.entry("document", Set.of("graph")),
          Map.entry("followup", Set.of("graph")),
          Map.entry("indicator", Set.of("graph")),
          Map.entry("supervision", with("access", "graph", "migration")),
          Map.entry("audit", Set.of("migration")),
          Map.entry("recording", with("access", "audit", "graph", "migration", "search", "tally")),
          Map.entry("tally", Set.of("audit", "graph", "migration")),
          Map.entry("security", Set.of("access", "graph", "http")),
          Map.entry("seeding", Set.of("access", "audit", "migration", "search", "tally")),
          Map.entry("embedded", Set.of()),
          Map.entry("migration", Set.of("search")),
          Map.entry("console", with("access", "graph", "http", "supervision", "recording")));

  /**
   * What each room of the graph may use besides itself, what stands before all rooms, and
   * libraries.
   */
  private static final Map<String, Set<String>> ROOM_MAY_USE =
      Map.of(
          "graph.meaning", Set.of("access"),
          "graph.statement", Set.of("access", "graph.meaning", "search"),
          "graph.reading", Set.of("access", "graph.statement", "migration"),
          "graph.answer", Set.of("access", "graph.meaning", "graph.statement", "graph.reading"),
          "graph.plan", Set.of("access", "graph.statement", "graph.reading", "graph.answer"));

  /** What other packages know of the graph. */
  private static final Set<String> DOORS =
      Set.of(
          "org.zeren.graph.BadRequest",
          "org.zeren.graph.RefusedOperation",
          "org.zeren.graph.meaning.GraphRules",
          "org.zeren.graph.reading.Sessions",
          "org.zeren.graph.answer.EntryReader",
          "org.zeren.graph.answer.NodeReader",
          "org.zeren.graph.plan.WrittenData");

  private static final JavaClasses ZEREN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.zeren");

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBelowIt(String name) {
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(name) && !MAY_USE.get(name).contains(other))
            .map(ArchitectureTest::in)
            .toArray(String[]::new);

    check(
        noClasses()
            .that()
            .resideInAPackage(in(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden));
  }

  static Stream<String> rooms() {
    return ROOM_MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomOfTheGraphUsesOnlyThoseBeforeIt(String name) {
    String[] forbidden =
        Stream.concat(
                ROOM_MAY_USE.keySet().stream(),
                MAY_USE.keySet().stream().filter(other -> !other.equals("graph")))
            .filter(other -> !other.equals(name) && !ROOM_MAY_USE.get(name).contains(other))
            .map(ArchitectureTest::in)
            .toArray(String[]::new);

    check(
        noClasses()
            .that()
            .resideInAPackage(in(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden));
  }

  @Test
  void whatStandsBeforeAllRoomsUsesNone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.zeren.graph")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zeren.graph.*.."));
  }

  @Test
  void everyRoomStandsInTheMap() {
    Set<String> found =
        ZEREN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.zeren.graph."))
            .map(name -> name.substring("org.zeren.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(ROOM_MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void otherPackagesKnowOnlyTheDoorsOfTheGraph() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("graph"))
            .should()
            .dependOnClassesThat(
                resideInAPackage(in("graph"))
                    .and(
                        DescribedPredicate.not(
                            DescribedPredicate.describe("doors", ArchitectureTest::isDoor)))
                    .as("are no doors of the graph")));
  }

  @Test
  void everyPackageStandsInTheMap() {
    Set<String> found =
        ZEREN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("org.zeren"))
            .map(name -> name.split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("org.zeren.(*)..").should().beFreeOfCycles());
  }

  @Test
  void onlyTheGraphAndItsWritersTouchTheDatabase() {
    DescribedPredicate<JavaClass> driver =
        resideInAPackage("org.neo4j.driver..")
            .or(resideInAPackage("org.springframework.data.neo4j.core.."))
            .as("the driver or Neo4jClient");
    String[] mayTouch =
        Stream.of(
                "access",
                "graph",
                "live",
                "recording",
                "audit",
                "seeding",
                "tally",
                "migration",
                "embedded")
            .map(ArchitectureTest::in)
            .toArray(String[]::new);

    check(
        noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(mayTouch)))
            .should()
            .dependOnClassesThat(driver));
  }

  @Test
  void onlyTheEmbeddedPackageTouchesTheKernel() {
    DescribedPredicate<JavaClass> kernel =
        resideInAPackage("org.neo4j..")
            .and(
                DescribedPredicate.not(
                    resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypherdsl..")))
            .as("the Neo4j kernel");

    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("embedded"))
            .should()
            .dependOnClassesThat(kernel));
  }

  @Test
  void noClassHasANameThatSaysNothing() {
    check(classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Impl|Dto)"));
  }

  /** Those of another name would not be found at the start. */
  @Test
  void configurationsAreNamedSo() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Configuration.class)
            .should()
            .haveSimpleNameEndingWith("Configuration"));
  }

  /** A bean that no configuration names would be missing without a word. */
  @Test
  void otherBeansStandInAConfiguration() {
    Set<String> imported =
        ZEREN.stream()
            .filter(it -> it.isAnnotatedWith(Import.class))
            .flatMap(it -> Arrays.stream(it.getAnnotationOfType(Import.class).value()))
            .map(Class::getName)
            .collect(Collectors.toSet());
    Set<String> beans =
        ZEREN.stream()
            .filter(it -> it.isMetaAnnotatedWith(Component.class))
            .filter(it -> !it.isMetaAnnotatedWith(Configuration.class))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(beans).isNotEmpty().isSubsetOf(imported);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        ZEREN.stream()
            .map(JavaClass::getPackage)
            .filter(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class))
            .map(aPackage -> aPackage.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unmarked).isEmpty();
  }

  private static boolean isDoor(JavaClass it) {
    return DOORS.contains(it.getName());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ZEREN);
  }

  private static Set<String> with(String... others) {
    return Stream.concat(Arrays.stream(FEATURES), Arrays.stream(others))
        .collect(Collectors.toSet());
  }

  private static String in(String name) {
    return "org.zeren." + name + "..";
  }
}
