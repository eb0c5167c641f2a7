package org.localityplan.domain.waiting;

import java.time.LocalDate;
import java.util.List;

/// What is agreed about a list beyond its standard.
///
/// @param threshold the wait from which a person is said to have waited too long
/// @param priorityClasses the classes by which its people are counted, most urgent first; none where there are none
/// @param neighbourhood the part of the locality it is for; empty: all of it
/// @param provider the body that works it off, with its code where the NHS gives it one; may be empty
/// @param aim the size it is to have by a day
public record ListTerms(
        Threshold threshold, List<String> priorityClasses, String neighbourhood, String provider, Aim aim) {

    /// Nothing agreed.
    public static final ListTerms NONE = new ListTerms(new Threshold.None(), List.of(), "", "", new Aim.None());

    /// The wait from which a person is said to have waited too long.
    public sealed interface Threshold {
        record Weeks(int weeks) implements Threshold {}

        record None() implements Threshold {}
    }

    /// The size a list is to have by a day.
    public sealed interface Aim {
        /// @param from the day the way there began
        /// @param start how many were on the list then
        /// @param by the day it is to be reached
        /// @param people how many may then be on the list
        record Size(LocalDate from, int start, LocalDate by, int people) implements Aim {}

        record None() implements Aim {}
    }

    public ListTerms {
        priorityClasses = List.copyOf(priorityClasses);
    }
}
