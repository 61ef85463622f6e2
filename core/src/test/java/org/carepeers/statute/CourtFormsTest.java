package org.carepeers.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtFormsTest {

    private final CourtForms forms = CourtForms.california();

    @ParameterizedTest
    @CsvSource({
        "CARE-050-INFO, secondary, not-determined",
        "CARE-060-INFO, verified-twice, mandatory",
        "CARE-100, secondary, mandatory",
        "CARE-101, verified-twice, mandatory",
        "CARE-102, secondary, alternate-mandatory",
        "CARE-103, secondary, optional",
        "CARE-105, verified-twice, mandatory",
        "CARE-106, verified-twice, mandatory",
        "CARE-107, secondary, not-determined",
        "CARE-110, secondary, mandatory",
        "CARE-111, memory, not-determined",
        "CARE-112, memory, not-determined",
        "CARE-113, secondary, mandatory",
        "CARE-115, memory, not-determined",
        "CARE-116, memory, not-determined",
        "CARE-118, secondary, optional",
        "CARE-119, secondary, optional",
        "CARE-120, secondary, not-determined",
        "CARE-125, inference, not-determined",
        "CARE-126, secondary, optional"
    })
    void everyFormSaysHowSureItIs(String number, String confidence, String use) {
        CourtForm form = forms.find(number).orElseThrow();

        assertThat(form.confidence().code()).isEqualTo(confidence);
        assertThat(form.use().code()).isEqualTo(use);
    }

    @Test
    void theCatalogueIsInTheOrderOfTheNumbersAndKnowsNoOther() {
        assertThat(forms.all()).extracting(CourtForm::number).isSorted().hasSize(20);
    }

    @Test
    void aNumberThatWasNotFoundIsNamedAsSuch() {
        assertThat(forms.notFound()).containsExactly("CARE-121", "CARE-122", "CARE-123", "CARE-124");
        assertThat(forms.find("CARE-121")).isEmpty();
    }

    @Test
    void aFormWithALaterStartSaysWhen() {
        CourtForm ruling = forms.find("CARE-126").orElseThrow();

        assertThat(ruling.effectiveFrom()).contains(LocalDate.of(2026, 7, 1));
        assertThat(ruling.source().orElseThrow().url())
                .hasValueSatisfying(url -> assertThat(url.getHost()).isEqualTo("selfhelp.courts.ca.gov"));
        assertThat(ruling.citations()).contains(Citation.parse("WIC 5978(b)"));
    }

    @Test
    void aFormFromMemoryClaimsNoSource() {
        assertThat(forms.all())
                .filteredOn(form -> form.confidence() == Confidence.MEMORY)
                .allSatisfy(form -> assertThat(form.source()).isEmpty());
    }

    @Test
    void aSourcedMarkNeedsASource() {
        CourtForm.Builder builder = CourtForm.builder()
                .number("CARE-999")
                .step("an invented step")
                .use(FormUse.OPTIONAL)
                .confidence(Confidence.SECONDARY);

        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }
}
