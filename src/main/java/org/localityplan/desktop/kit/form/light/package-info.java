/// Lights that are chosen by their letters: one light, or a board of several beside each other.
///
/// Entry: [LightChoice] and [LightBoard]. Each is a single stop of the Tab key, and `?` shows what the colours mean there. They
/// know nothing of forms: what is chosen goes out as text, and comes back as text.
@NullMarked
package org.localityplan.desktop.kit.form.light;

import org.jspecify.annotations.NullMarked;
