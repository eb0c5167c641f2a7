/// The status report as a form: what is asked, what stands in it from the last report, and what the answers mean.
///
/// Entry: [StatusScript]. Only what is different from the last report has to be typed; `Nothing changed` files that report
/// again. Every part of the form keeps its questions and its reading together in one class. It has no window.
@NullMarked
package org.localityplan.desktop.status.form;

import org.jspecify.annotations.NullMarked;
