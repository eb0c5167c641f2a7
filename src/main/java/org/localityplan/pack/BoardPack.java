package org.localityplan.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.Illustration;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.Document.Cover;
import org.localityplan.pack.page.Document.Section;
import org.localityplan.pack.section.BudgetSection;
import org.localityplan.pack.section.Edition;
import org.localityplan.pack.section.MeasureSection;
import org.localityplan.pack.section.ReadingSection;
import org.localityplan.pack.section.RiskSection;
import org.localityplan.pack.section.SourceSection;
import org.localityplan.pack.section.WaitingSection;
import org.localityplan.pack.section.programme.Differences;
import org.localityplan.pack.section.programme.ProgrammeSection;
import org.localityplan.pack.section.programme.StandingSection;

/// The board pack: what a board reads before its meeting, as a function of the snapshot.
public final class BoardPack {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private BoardPack() {}

    /// The pages of the snapshot's newest plan: where it stands, where the evidence is not as declared, each programme on a
    /// page, risks and milestones, measures, waiting lists, budget, how to read it, sources and licence.
    public static Document of(Snapshot snapshot) {
        Edition edition = Edition.of(snapshot);
        String board = snapshot.plan().title() + " Board";
        String day = DAY.format(snapshot.asAt());
        return new Document(
                cover(edition, day),
                "How the plan of %s stands on %s: programmes, measures, waiting lists and budget, for the board."
                        .formatted(snapshot.locality().name(), day),
                snapshot.locality().name() + " · " + board + " · " + day,
                Illustration.in(snapshot) ? "Some figures are illustrative" : "",
                snapshot.asAt(),
                sections(edition));
    }

    private static Cover cover(Edition edition, String day) {
        Snapshot snapshot = edition.snapshot();
        List<String> notes = Illustration.in(snapshot)
                ? List.of(
                        "Some figures are illustrative: made up to show how the pack works. The last section names the "
                                + "source of each.")
                : List.of();
        return new Cover(
                snapshot.locality().name(),
                snapshot.plan().title(),
                List.of("Board pack", day, "Plan for " + years(snapshot.plan().from(), snapshot.plan().to())),
                edition.standing().headline(),
                notes);
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() + " to " + to.getYear();
    }

    private static List<Section> sections(Edition edition) {
        List<Section> sections = new ArrayList<>();
        sections.add(StandingSection.of(edition));
        sections.addAll(Differences.of(edition));
        List<ProgrammeStanding> programmes = edition.standing().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            sections.add(ProgrammeSection.of(edition, programmes.get(i), i + 1));
        }
        sections.add(RiskSection.of(edition));
        sections.add(MeasureSection.of(edition));
        sections.add(WaitingSection.of(edition));
        sections.add(BudgetSection.of(edition));
        sections.add(ReadingSection.of());
        sections.add(SourceSection.of(edition));
        return sections;
    }
}
