package org.localityplan.intake.waiting;

import java.util.List;

/// Whose pathways are wanted, by the codes that the NHS gives them; an empty list wants all.
///
/// @param providers who works the list off, such as `R0A`
/// @param commissioners who pays, such as `01G`
/// @param treatments what people wait for, such as `C_502`; `C_999` is the publisher's own total
public record Wanted(List<String> providers, List<String> commissioners, List<String> treatments) {

    public Wanted {
        providers = List.copyOf(providers);
        commissioners = List.copyOf(commissioners);
        treatments = List.copyOf(treatments);
    }

    boolean holds(Pathway pathway) {
        return holds(providers, pathway.provider())
                && holds(commissioners, pathway.commissioner())
                && holds(treatments, pathway.treatment());
    }

    private static boolean holds(List<String> codes, String code) {
        return codes.isEmpty() || codes.stream().anyMatch(code::equalsIgnoreCase);
    }

    /// Who waits, for whom and for what: the place of a row.
    record Pathway(String provider, String commissioner, String treatment) {}
}
