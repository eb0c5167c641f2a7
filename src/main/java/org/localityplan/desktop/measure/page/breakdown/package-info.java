/// The tab with the measure for groups of people or neighbourhoods: who fares best and worst, and how far they are apart.
///
/// Entry: [BreakdownPart]. Only what the domain lets be shown comes here; a number that might point at a person does not.
@NullMarked
package org.localityplan.desktop.measure.page.breakdown;

import org.jspecify.annotations.NullMarked;
