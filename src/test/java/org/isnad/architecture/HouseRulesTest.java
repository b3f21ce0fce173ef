// SPDX-License-Identifier: Apache-2.0
package org.isnad.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house: what each package may know.
 *
 * <p>Every rule is tried twice: on the house, where it must hold, and on a class of {@code
 * fixture}, which breaks it on purpose. A rule that cannot fail guards nothing.
 */
class HouseRulesTest {

  private static final String ROOT = "org.isnad";
  private static final String FIXTURES = "org.isnad.architecture.fixture.";

  private static final String CLAIM = ROOT + "..claim..";
  private static final String TEXT = ROOT + "..text..";
  private static final String CANDIDATE = ROOT + "..candidate..";
  private static final String EMBED = ROOT + "..embed..";
  private static final String COMPARE = ROOT + "..compare..";
  private static final String CLUSTER = ROOT + "..cluster..";
  private static final String JUDGEMENT = ROOT + "..judgement..";
  private static final String TIMELINE = ROOT + "..timeline..";
  private static final String INGEST = ROOT + "..ingest..";
  private static final String STORE = ROOT + "..store..";
  private static final String API = ROOT + "..api..";
  private static final String OPS = ROOT + "..ops..";

  private static final List<String> PACKAGES =
      List.of(
          CLAIM, TEXT, CANDIDATE, EMBED, COMPARE, CLUSTER, JUDGEMENT, TIMELINE, INGEST, STORE, API,
          OPS);

  private static final String[] JDK = {"java..", "org.jspecify.annotations.."};

  private static final ArchRule CLAIM_KNOWS_ONLY_THE_JDK = knowsOnly(CLAIM);

  private static final ArchRule TEXT_KNOWS_ANALYSIS =
      knowsOnly(TEXT, CLAIM, "org.apache.lucene.analysis..", "com.ibm.icu..");

  private static final ArchRule COMPARE_KNOWS_TEXT_AND_MEANING =
      knowsOnly(
          COMPARE, meanings().or(resideInAnyPackage(CLAIM, TEXT, "org.apache.commons.text..")));

  private static final ArchRule CLUSTER_KNOWS_COMPARISONS =
      knowsOnly(CLUSTER, CLAIM, TEXT, COMPARE);

  private static final ArchRule JUDGEMENT_KNOWS_CLUSTERS =
      knowsOnly(JUDGEMENT, CLAIM, TEXT, COMPARE, CLUSTER);

  private static final ArchRule TIMELINE_KNOWS_CLUSTERS =
      knowsOnly(TIMELINE, CLAIM, TEXT, COMPARE, CLUSTER);

  private static final ArchRule HTTP_ONLY_IN_API = only(API, "jakarta.ws.rs..");

  private static final ArchRule JSON_ONLY_IN_API = only(API, "com.fasterxml.jackson..");

  private static final ArchRule PERSISTENCE_ONLY_IN_STORE =
      only(STORE, "jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..");

  private static final ArchRule INDEX_ONLY_IN_CANDIDATE =
      only(CANDIDATE, "org.apache.lucene.index..", "org.apache.lucene.search..");

  private static final ArchRule MODELS_ONLY_IN_EMBED = only(EMBED, "ai.onnxruntime..", "ai.djl..");

  private static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes().should(resideInANullMarkedPackage());

  private static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(ConfigProperty.class)
          .because("a constructor shows what a class needs, to readers and to tests");

  private static final ArchRule TIME_IS_ASKED_ONLY_IN_OPS =
      noClasses()
          .that()
          .resideOutsideOfPackage(OPS)
          .should(callMethodWhere(readsTheMachinesClock()))
          .because("results must not depend on the day: take a java.time.Clock");

  private static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(
              ".*[.$]([A-Za-z0-9]*(Impl|Manager|Helper|Util|Common|Misc|Dto|DTO)|(Util|Common|Misc))"
                  + "([A-Z][A-Za-z0-9]*|s)?");

  private static final ArchRule WRITERS_NAME_A_ROLE =
      methods()
          .that(describe("write", HouseRulesTest::writes))
          .should(nameARole())
          .because("an endpoint that forgets its role is open to every contributor");

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("outward.claim", CLAIM_KNOWS_ONLY_THE_JDK),
        Arguments.of("outward.text", TEXT_KNOWS_ANALYSIS),
        Arguments.of("outward.compare", COMPARE_KNOWS_TEXT_AND_MEANING),
        Arguments.of("outward.cluster", CLUSTER_KNOWS_COMPARISONS),
        Arguments.of("outward.judgement", JUDGEMENT_KNOWS_CLUSTERS),
        Arguments.of("outward.timeline", TIMELINE_KNOWS_CLUSTERS),
        Arguments.of("http", HTTP_ONLY_IN_API),
        Arguments.of("json", JSON_ONLY_IN_API),
        Arguments.of("persistence", PERSISTENCE_ONLY_IN_STORE),
        Arguments.of("lucene", INDEX_ONLY_IN_CANDIDATE),
        Arguments.of("models", MODELS_ONLY_IN_EMBED),
        Arguments.of("cycle", noCycles(FIXTURES + "cycle")),
        Arguments.of("unmarked", PACKAGES_ARE_NULL_MARKED),
        Arguments.of("injection", NO_FIELD_INJECTION),
        Arguments.of("clock", TIME_IS_ASKED_ONLY_IN_OPS),
        Arguments.of("names", NAMES_SAY_SOMETHING),
        Arguments.of("roles", WRITERS_NAME_A_ROLE));
  }

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("rules")
  void rule_onTheHouse_holds(String fixture, ArchRule rule) {
    (fixture.equals("cycle") ? noCycles(ROOT) : rule).check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_onItsFixture_fails(String fixture, ArchRule rule) {
    JavaClasses broken = new ClassFileImporter().importPackages(FIXTURES + fixture);

    assertThat(broken).isNotEmpty();
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was violated");
  }

  /** A rule on a package that does not exist passes; so the names must be those of packages. */
  @ParameterizedTest
  @MethodSource("packages")
  void package_ofTheRules_hasClasses(String name) {
    assertThat(HOUSE.stream().anyMatch(resideInAPackage(name))).as("classes in %s", name).isTrue();
  }

  static List<String> packages() {
    return PACKAGES;
  }

  private static ArchRule knowsOnly(String name, String... others) {
    return knowsOnly(name, resideInAnyPackage(others));
  }

  private static ArchRule knowsOnly(String name, DescribedPredicate<JavaClass> others) {
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat(others.or(resideInAnyPackage(JDK)).or(resideInAPackage(name)));
  }

  private static ArchRule only(String name, String... technology) {
    return noClasses()
        .that(not(resideInAPackage(name)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology);
  }

  private static ArchRule noCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** What {@code embed} says of texts, as values and interfaces; not how it comes to know it. */
  private static DescribedPredicate<JavaClass> meanings() {
    return describe(
        "what embed says",
        type ->
            type.getPackageName().equals(ROOT + ".embed")
                && Set.of("Embedding", "Encoder", "Inference", "Judge", "Meaning", "Verdict")
                    .contains(type.getSimpleName()));
  }

  private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
    return describe(
        "reads the machine's clock",
        call -> {
          boolean now =
              call.getName().equals("now")
                  && call.getTargetOwner().getPackageName().startsWith("java.time")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean clock =
              call.getTargetOwner().isEquivalentTo(Clock.class)
                  && call.getName().startsWith("system");
          return now
              || clock
              || (call.getTargetOwner().isEquivalentTo(System.class)
                  && call.getName().equals("currentTimeMillis"));
        });
  }

  private static boolean writes(JavaMethod method) {
    return Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class)
        .anyMatch(method::isAnnotatedWith);
  }

  private static ArchCondition<JavaMethod> nameARole() {
    return new ArchCondition<>("name a role, or say that it only reads (PermitAll)") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean named =
            Stream.of(RolesAllowed.class, PermitAll.class)
                .anyMatch(
                    mark ->
                        method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark));
        events.add(
            new SimpleConditionEvent(method, named, method.getFullName() + " names no role"));
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package marked NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
      }
    };
  }
}
