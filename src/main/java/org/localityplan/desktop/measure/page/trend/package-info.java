/// The tab with the measure over time: a control chart where the figures allow one, else its trend beside the comparators.
///
/// Entry: [TrendPart]. Which chart is right follows from the domain's reading of the series; here it is only worded, and
/// each point explains itself.
@NullMarked
package org.localityplan.desktop.measure.page.trend;

import org.jspecify.annotations.NullMarked;
