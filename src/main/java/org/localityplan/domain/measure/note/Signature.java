package org.localityplan.domain.measure.note;

import java.time.LocalDate;

/// Who stands behind a judgement, and since when.
///
/// @param person the role or account name
/// @param on the day it was signed
public record Signature(String person, LocalDate on) {}
