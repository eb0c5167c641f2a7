/// The shared parts of every screen: theme and text size, the traffic light, the icons.
///
/// Entry: [Theme], which dresses a scene. Screens build their nodes from these parts and from the style classes that
/// `base.css` lists; they name no colour and no pixel size themselves. Anything in `desktop` may depend on this package;
/// it depends on `domain` and on the drawings of `chart` alone, so that a light on paper is the light on the screen.
@NullMarked
package org.localityplan.desktop.kit;

import org.jspecify.annotations.NullMarked;
