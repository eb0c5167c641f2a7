package org.localityplan.domain;

/// Where a figure or a statement came from. Whatever shows an illustrative value says so.
///
/// @param kind how far the value can be relied on
/// @param source the publication, paper or person, in a form that can be printed
public record Provenance(Kind kind, String source) {

    /// How far a value can be relied on.
    public enum Kind {
        /// Printed in a public source that is named.
        PUBLISHED,
        /// Entered or imported by the locality itself.
        LOCAL,
        /// Invented to show what a screen looks like; never to be quoted.
        ILLUSTRATIVE
    }

    public static Provenance published(String source) {
        return new Provenance(Kind.PUBLISHED, source);
    }

    public static Provenance local(String source) {
        return new Provenance(Kind.LOCAL, source);
    }

    public static Provenance illustrative() {
        return new Provenance(Kind.ILLUSTRATIVE, "Illustrative");
    }

    public boolean isIllustrative() {
        return kind == Kind.ILLUSTRATIVE;
    }
}
