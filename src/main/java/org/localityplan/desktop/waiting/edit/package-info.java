/// The form of a waiting list: who is counted, its standard and threshold, its priority classes, and the size it is to have.
///
/// Entry: [ListForms]. The questions are [ListScript]'s, which knows no window; the form itself is the kit's.
@NullMarked
package org.localityplan.desktop.waiting.edit;

import org.jspecify.annotations.NullMarked;
