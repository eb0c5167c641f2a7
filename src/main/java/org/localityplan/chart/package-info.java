/// The drawings that screen and paper share: the traffic light and the charts, in one visual language.
///
/// Entry: [LightShape] for the light; [TrendChart], [WaitingChart], [BridgeChart], [SpendChart], [Sparkline], each with a
/// [ChartStyle]; [ChartImage] turns a chart into vectors or pixels without a window. The title (what is found) is never part
/// of the picture: whoever shows the chart prints it above as text. Depends on the domain only; there are no controls here.
@NullMarked
package org.localityplan.chart;

import org.jspecify.annotations.NullMarked;
