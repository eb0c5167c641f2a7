package org.localityplan.desktop.measure.edit.define;

import java.util.Locale;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.measure.Measure.Stage;

/// What each stage of a measure's life asks for. A name and an owner are asked for at every stage.
final class StageNeeds {

    private StageNeeds() {}

    /// The stage as it is offered.
    static String words(Stage stage) {
        return switch (stage) {
            case PROPOSED -> "Proposed";
            case DEFINED -> "Defined";
            case BASELINED -> "Baselined";
            case LIVE -> "Live";
            case RETIRED -> "Retired";
        };
    }

    /// What is said beside the stage.
    static String help(Stage stage) {
        return switch (stage) {
            case PROPOSED -> "Asks for a name and an owner. It is not judged yet.";
            case DEFINED -> "Asks for a definition and an owner. It is not judged yet.";
            case BASELINED -> "Asks for a definition, an owner and a first figure. It is not judged yet.";
            case LIVE -> "Asks for a definition, an owner, and a source or a figure. It is judged.";
            case RETIRED -> "Keeps its figures and is no longer judged.";
        };
    }

    /// Asks for what the stage needs.
    ///
    /// @param figures whether there is a figure
    static void ask(Stage stage, Answers answers, Draft draft, boolean figures) {
        boolean past = stage != Stage.PROPOSED && stage != Stage.RETIRED;
        if (past) {
            answers.needed(
                    "definition",
                    "A %s measure needs a definition: who and what is counted?".formatted(low(stage)));
        }
        if (stage == Stage.BASELINED && !figures) {
            answers.missing("stage", "There is no figure yet to start from. Enter one first, or choose Defined.");
        }
        if (stage == Stage.LIVE && !figures && draft.blank("source")) {
            answers.missing("source", "A live measure needs a source or a figure. Where do its figures come from?");
        }
    }

    private static String low(Stage stage) {
        return words(stage).toLowerCase(Locale.UK);
    }
}
