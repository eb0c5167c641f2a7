/// The tab with all figures of a measure: the table that every chart of the page is a picture of.
///
/// Entry: [TablePart]. A row says everything that is known of a figure, so that a person can copy the table into a
/// spreadsheet and come to the same lights.
@NullMarked
package org.localityplan.desktop.measure.page.table;

import org.jspecify.annotations.NullMarked;
