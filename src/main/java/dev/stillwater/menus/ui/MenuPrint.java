package dev.stillwater.menus.ui;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.menus.MenuContent;
import dev.stillwater.paper.Paper;
import dev.stillwater.paper.PaperBlock;
import dev.stillwater.paper.PaperSize;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A published menu as a paper for a spa's desk: the same words as {@link MenuPaper}, with the lengths of
 * a treatment below one name.
 */
final class MenuPrint {

    private final MenuSheet sheet;
    private final Paper paper;

    private MenuPrint(MenuSheet sheet, Paper paper) {
        this.sheet = sheet;
        this.paper = paper;
    }

    static Paper of(MenuContent content, int number, LocalDate published) {
        String title = Words.text("menus.own.title", content.location());
        String edition = Words.text("menus.pdf.edition", number, published);
        Paper paper = new Paper(PaperSize.in(JurisdictionCode.of(content.jurisdiction())), Words.locale(), title)
                .by(content.location())
                .about(title + ". " + edition)
                .foot(Words.isolated(content.location()) + " · " + edition, Words.text("menus.pdf.pageOf"));
        PaperBlock masthead = paper.body().block("masthead");
        masthead.heading(1, "", content.location());
        masthead.paragraph("subtitle", Words.text("menus.title") + " · " + edition);
        MenuPrint print = new MenuPrint(MenuSheet.of(content), paper);
        print.sheet.sections().forEach(print::section);
        print.notices();
        return paper;
    }

    /** A heading stays with the first treatment below it. */
    private void section(MenuSheet.Section section) {
        PaperBlock group = paper.body().block("group");
        PaperBlock first = group.block("together");
        paper.sectionHeading(first, section.name());
        PaperBlock where = first;
        for (List<MenuSheet.Line> lengths : treatments(section.lines())) {
            treatment(where.block("entry"), lengths);
            where = group;
        }
    }

    /** Lengths of one treatment that follow one another and are described alike. */
    private static List<List<MenuSheet.Line>> treatments(List<MenuSheet.Line> lines) {
        List<List<MenuSheet.Line>> treatments = new ArrayList<>();
        for (MenuSheet.Line line : lines) {
            MenuSheet.Line before = treatments.isEmpty() ? null : treatments.getLast().getLast();
            if (before == null || !before.treatment().equals(line.treatment()) || !before.name().equals(line.name())
                    || !before.text().equals(line.text())) {
                treatments.add(new ArrayList<>());
            }
            treatments.getLast().add(line);
        }
        return treatments;
    }

    private static void treatment(PaperBlock entry, List<MenuSheet.Line> lengths) {
        MenuSheet.Line last = lengths.getLast();
        entry.heading(3, "name", last.name());
        if (!last.text().isBlank()) {
            entry.paragraph("text", last.text()).inLanguage(last.textLanguage());
        }
        boolean sameAllergens = isSame(lengths, MenuSheet.Line::allergens);
        boolean sameNote = isSame(lengths, MenuSheet.Line::note);
        paragraph(entry, "text", sameNote ? last.note() : "");
        paragraph(entry, "small", sameAllergens ? last.allergens() : "");
        PaperBlock prices = entry.table("prices");
        for (MenuSheet.Line line : lengths) {
            PaperBlock row = prices.row("");
            row.rowHead("length").words(line.length());
            PaperBlock facts = row.cell("facts");
            facts.block("").words(line.facts());
            paragraph(facts, "", sameNote ? "" : line.note());
            paragraph(facts, "", sameAllergens ? "" : line.allergens());
            row.cell("price").words(line.price());
        }
        if (!last.additions().isEmpty()) {
            PaperBlock additions = entry.block("additions");
            additions.paragraph("title", last.additionsTitle());
            PaperBlock rows = additions.table("prices");
            last.additions().forEach(one -> {
                PaperBlock row = rows.row("");
                row.rowHead("").words(one.words());
                row.cell("price").words(one.price());
            });
        }
    }

    private static boolean isSame(List<MenuSheet.Line> lines, Function<MenuSheet.Line, String> what) {
        return lines.stream().map(what).distinct().count() == 1;
    }

    private static void paragraph(PaperBlock where, String style, String words) {
        if (!words.isBlank()) {
            where.paragraph(style, words);
        }
    }

    private void notices() {
        if (!sheet.notices().isEmpty() || paper.isExchanged()) {
            PaperBlock group = paper.body().block("group notices");
            paper.sectionHeading(group, Words.text("menus.notices"));
            sheet.notices().forEach(notice -> group.paragraph("", notice));
            if (paper.isExchanged()) {
                group.paragraph("", Words.text("menus.pdf.exchanged"));
            }
        }
    }
}
