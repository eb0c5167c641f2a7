package org.localityplan.pack.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The drawings of a document by the address under which its markup names them. Equal drawings have one address.
public final class Drawings {
    /// What the addresses begin with; nothing outside of the document has such an address.
    public static final String SCHEME = "drawing";

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> drawings = new LinkedHashMap<>();

    Drawings() {}

    /// The address of a drawing.
    ///
    /// @param svg an SVG document
    String address(String svg) {
        return addresses.computeIfAbsent(svg, this::add);
    }

    /// The SVG document at the address.
    public Optional<String> at(String address) {
        return Optional.ofNullable(drawings.get(address));
    }

    private String add(String svg) {
        String address = SCHEME + ":" + addresses.size() + ".svg";
        drawings.put(address, svg);
        return address;
    }
}
