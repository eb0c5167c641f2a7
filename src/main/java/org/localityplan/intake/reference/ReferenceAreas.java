package org.localityplan.intake.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.PeerGroup;

/// The areas and peer groups that come with the program: England, its North West with the 23 councils of the ASCOF years
/// up to 2022/23, and Trafford's near neighbours as NHS England names them.
public final class ReferenceAreas {

    private static final Pattern ONS_CODE = Pattern.compile("[EWSNK][0-9]{8}");
    private static final Pattern COUNTRY = Pattern.compile("(E92|W92|S92|N92|K02|K03|K04).*");
    private static final Pattern REGION = Pattern.compile("(E12|E13|E11).*");
    private static final Pattern COUNCIL = Pattern.compile("(E06|E07|E08|E09|E10|W06|S12|N09).*");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("(E00|E01|E02|E05|W01|W02|W05|S01|S02|S13).*");

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final List<List<String>> rows = Resource.rows("areas.csv");

    public ReferenceAreas() {
        for (List<String> row : rows) {
            byCode.put(row.getFirst(), new Area(row.getFirst(), row.get(1), Area.Level.valueOf(row.get(2))));
        }
    }

    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The area of an ONS code: the known one, or else one with the name given, at the level that the code's first three
    /// characters say. Empty when the code is none, or one of a kind of place that no plan is made for.
    public Optional<Area> area(String code, String name) {
        return find(code).or(() -> level(code).map(level -> new Area(code, name, level)));
    }

    private static Optional<Area.Level> level(String code) {
        if (!ONS_CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        if (COUNCIL.matcher(code).matches()) {
            return Optional.of(Area.Level.COUNCIL);
        }
        if (REGION.matcher(code).matches()) {
            return Optional.of(Area.Level.REGION);
        }
        if (COUNTRY.matcher(code).matches()) {
            return Optional.of(Area.Level.COUNTRY);
        }
        return NEIGHBOURHOOD.matcher(code).matches() ? Optional.of(Area.Level.NEIGHBOURHOOD) : Optional.empty();
    }

    /// The groups of councils that Trafford compares itself with, Trafford among them.
    public List<PeerGroup> peerGroups() {
        return List.of(group("North West", 3, "North West"), group("Near neighbours", 4, "yes"));
    }

    private PeerGroup group(String name, int column, String mark) {
        List<Area> members = rows.stream()
                .filter(row -> row.get(2).equals("COUNCIL") && row.get(column).equals(mark))
                .map(row -> byCode.get(row.getFirst()))
                .toList();
        return new PeerGroup(name, members);
    }
}
