/// Where the program is put together: every object is made here by its constructor, and closed in reverse order.
///
/// Entry: [Launch]. Nothing depends on this package but the entry point; it depends on every other room. A container would
/// be more code than our graph.
@NullMarked
package org.localityplan.app;

import org.jspecify.annotations.NullMarked;
