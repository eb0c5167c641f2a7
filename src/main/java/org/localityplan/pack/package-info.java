/// The board pack: a snapshot as tagged, printable pages.
///
/// Entry: [BoardPack], a pure function from a snapshot to a document of pages, and [PackPdf], which writes such a document
/// as PDF/UA. The same snapshot gives the same bytes. Depends on the domain and the charts; nothing is ever fetched.
@NullMarked
package org.localityplan.pack;

import org.jspecify.annotations.NullMarked;
