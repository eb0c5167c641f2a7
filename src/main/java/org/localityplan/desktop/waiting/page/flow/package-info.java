/// The tab with who joined and who left a list, and what that does not explain.
///
/// Entry: [FlowPart]. What is said beside the chart is the domain's reconciliation, so that the difference that nobody can
/// explain is always seen. Depends on the charts and on what the tabs have in common.
@NullMarked
package org.localityplan.desktop.waiting.page.flow;

import org.jspecify.annotations.NullMarked;
