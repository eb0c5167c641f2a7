/// A chart on the screen, with all that makes it more than a picture: its finding, its sentence, its values one by one.
///
/// Entry: [ChartPane], which shows a [ChartStory]. The drawing itself comes from the chart package, the same that is
/// printed; here it is only shown, walked with the keyboard and turned into a table.
@NullMarked
package org.localityplan.desktop.kit.chart;

import org.jspecify.annotations.NullMarked;
