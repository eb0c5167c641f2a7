/// What can be done about a measure: define it, and write about it.
///
/// Entry: [MeasureForms], the actions of a measure's page, and [NewMeasureScreen]. The page hands over a place for a form
/// and knows nothing of forms; the forms know the page's interface for actions and nothing else of it. What is typed is kept
/// while a person looks at something else.
@NullMarked
package org.localityplan.desktop.measure.edit;

import org.jspecify.annotations.NullMarked;
