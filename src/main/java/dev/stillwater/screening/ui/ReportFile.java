package dev.stillwater.screening.ui;

import java.nio.charset.StandardCharsets;

/** A report as a file of its own that any browser shows and prints. */
final class ReportFile {

    private static final String LOOK =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2b2d}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin:1.8rem 0 .3rem}ul{padding-left:1.1rem}
            p,.below{color:#56666a}.below{list-style:none;padding:0;font-size:.9rem}section{break-inside:avoid-page}""";

    private ReportFile() {}

    static byte[] of(ReportPaper paper) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"").append(paper.language().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(safe(paper.title())).append("</title><style>").append(LOOK).append("</style></head><body><h1>")
                .append(safe(paper.title())).append("</h1><p>").append(safe(paper.intro())).append("</p>");
        for (ReportPaper.Part part : paper.parts()) {
            html.append("<section><h2>").append(safe(part.heading())).append("</h2>");
            if (!part.note().isEmpty()) {
                html.append("<p>").append(safe(part.note())).append("</p>");
            }
            html.append("<ul>");
            for (ReportPaper.Entry entry : part.entries()) {
                html.append("<li>").append(safe(entry.text()));
                if (!entry.below().isEmpty()) {
                    html.append("<ul class=\"below\">");
                    entry.below().forEach(line -> html.append("<li>").append(safe(line)).append("</li>"));
                    html.append("</ul>");
                }
                html.append("</li>");
            }
            html.append("</ul></section>");
        }
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
