package org.localityplan.domain.register;

import java.util.Optional;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// An action with where it belongs.
///
/// @param risk the risk or issue it answers to; empty when it is for the project as a whole
public record ActionEntry(Action action, Home home, Optional<Risk> risk) {}
