/// Each screen worked by a robot as a person would, and a picture of every screen in every size and look.
///
/// Entry: [ScreenPictures] for the pictures. The window is JavaFX's own headless one: no display is needed.
@NullMarked
package org.localityplan.journeys;

import org.jspecify.annotations.NullMarked;
