/// One visual language for everything drawn: lights, and charts that look the same on screen and on paper.
///
/// Entry: [LightShape] for a light; [TrendChart][org.localityplan.chart.trend.TrendChart], [BridgeChart], [SpendChart] and
/// [Sparkline] turn the domain's values into JFreeChart objects in a [ChartStyle]; [ChartImage] makes vectors or pixels of
/// them without a window. The title (what is found) is never part of the picture: whoever shows a chart prints it above as
/// text. Depends on the domain only; there are no controls here, and letters of lights are outlines so that no font is
/// needed where a light is shown.
@NullMarked
package org.localityplan.chart;

import org.jspecify.annotations.NullMarked;
