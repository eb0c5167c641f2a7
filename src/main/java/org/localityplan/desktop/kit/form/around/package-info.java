/// What stands around the fields of a form: what is wrong above them, what would follow beside them, what can be done about all
/// of them at once.
///
/// Entry: the parts themselves, which a form's pane puts in their places. They are given words and know nothing of forms.
@NullMarked
package org.localityplan.desktop.kit.form.around;

import org.jspecify.annotations.NullMarked;
