package org.localityplan.intake.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks over one part of a workbook before it is read, keeping nothing, and says whether reading it can do harm: a cell
/// at an address that no spreadsheet has, a row or a text without end, or a document type, which may name other files.
final class SheetLimits {

    private static final int MOST_CELLS_IN_A_ROW = 16_384;
    private static final int LONGEST_TEXT = 65_536;

    private int cells;
    private int text;

    private SheetLimits() {}

    /// Whether the part is well-formed and within the limits of spreadsheet programs.
    static boolean holdFor(InputStream part) {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(part);
            SheetLimits limits = new SheetLimits();
            while (xml.hasNext()) {
                if (!limits.holdAfter(xml.next(), xml)) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException malformed) {
            return false;
        }
    }

    private boolean holdAfter(int event, XMLStreamReader xml) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> holdAtStart(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                (text += xml.getTextLength()) <= LONGEST_TEXT;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> false;
            default -> true;
        };
    }

    private boolean holdAtStart(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                cells = 0;
                text = 0;
                return fits(xml, 0);
            }
            case "c" -> {
                text = 0;
                return ++cells <= MOST_CELLS_IN_A_ROW && fits(xml, 3);
            }
            case "si" -> text = 0;
            default -> {}
        }
        return true;
    }

    /// Whether the address has at most so many letters and seven digits. A row or cell may also leave it out.
    private static boolean fits(XMLStreamReader xml, int letters) {
        String address = xml.getAttributeValue(null, "r");
        if (address == null) {
            return true;
        }
        int digits = 0;
        while (digits < address.length() && address.charAt(digits) >= 'A' && address.charAt(digits) <= 'Z') {
            digits++;
        }
        int length = address.length() - digits;
        return digits <= letters && length >= 1 && length <= 7
                && address.substring(digits).chars().allMatch(Character::isDigit);
    }
}
