/// Forms: what is asked is a [Script], what is typed a [Draft], what it means a [Reading]; [FormPane] shows them.
///
/// Entry: [FormModel] and [FormPane]. Every form of the program that changes the plan is one script; labels, help, faults,
/// keys and the words for a screen reader are made here once. What is typed is kept as a draft of the
/// workspace until it is saved, whatever happens to the program, so that
/// Escape never costs a word and no form has to ask whether to leave.
@NullMarked
package org.localityplan.desktop.kit.form;

import org.jspecify.annotations.NullMarked;
