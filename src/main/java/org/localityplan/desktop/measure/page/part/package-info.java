/// What the parts of a measure's page have in common: what they are about, how facts are set, how a tab behaves.
///
/// Entry: [Subject], the measure in the snapshot that is looked at, and [Part], one tab of the page. Nothing here knows a
/// particular tab, so that each can be read alone.
@NullMarked
package org.localityplan.desktop.measure.page.part;

import org.jspecify.annotations.NullMarked;
