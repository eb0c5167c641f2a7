/// The form in which a measure is made or its definition changed, with its target profile.
///
/// Entry: [DefineScript]. [TargetRows] reads and writes the rows of the profile, [StageNeeds] says what each stage of a
/// measure's life asks for, [RatingPreview] what the light would become before anything is saved.
@NullMarked
package org.localityplan.desktop.measure.edit.define;

import org.jspecify.annotations.NullMarked;
