package dev.stillwater.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.WallClock;
import dev.stillwater.kernel.Why;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes texts, reasons, dates, times, durations and money in the language of the current screen.
 * Instants are always written in a zone that the caller names.
 */
public final class Words {

    private Words() {}

    /** The language of the current screen; English where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** The text with this key; arguments are written by {@link #arg(Object)}. */
    public static String text(String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = arg(args[i]);
        }
        return I18NProvider.translate(locale(), key, written);
    }

    /** The text with this key, where there is one. */
    public static Optional<String> known(String key) {
        return Translations.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The text of an enum constant: {@code <prefix>.<NAME>}. */
    public static String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** A text of the chain's own data in the screen's language. */
    public static String local(LocalText text) {
        return text.in(locale().getLanguage());
    }

    public static String why(Why why) {
        return text(why.key(), why.args().toArray());
    }

    public static String whys(List<Why> whys) {
        return whys.stream().map(Words::why).collect(Collectors.joining(" "));
    }

    /** One argument of a text: money, dates, times, reasons and lists in words; others as they are. */
    public static Object arg(Object value) {
        return switch (value) {
            case Why why -> why(why);
            case Money money -> money(money);
            case LocalText text -> local(text);
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case ZonedDateTime at -> dateTime(at.toInstant(), at.getZone());
            case LocalDateTime at -> date(at.toLocalDate()) + " " + time(at.toLocalTime());
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale());
            case Collection<?> many -> list(many.stream().map(one -> String.valueOf(arg(one))).toList());
            case Enum<?> constant -> constant.name();
            case Integer number -> number;
            case Long number -> number;
            case Number number -> NumberFormat.getInstance(locale()).format(number);
            default -> value.toString();
        };
    }

    /** "a, b and c" in the screen's language. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + text("words.and") + " " + items.getLast();
    }

    /** A name of any script, which then does not turn round what stands beside it on the line. */
    public static String isolated(String name) {
        return '\u2068' + name + '\u2069';
    }

    /** 21 November 2026, or November 21, 2026: in the screen's language, as it is written at the screen's place. */
    public static String date(LocalDate date) {
        Locale language = locale();
        boolean dayFirst = language.getLanguage().equals("en") && DateOrder.ofScreen() == DateOrder.DAY_FIRST;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dayFirst ? Locale.UK : language).format(date);
    }

    /** Sat 21 Nov, short, without the year. */
    public static String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("words.pattern.shortDate"), locale()).format(date);
    }

    /** Saturday 21 November. */
    public static String dayAndDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("words.pattern.dayAndDate"), locale()).format(date);
    }

    public static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /** The hour alone, as a mark on a timeline: "9" or "9 AM", as the reader's language has it. */
    public static String hour(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(text("words.pattern.hour"), locale()).format(instant.atZone(zone));
    }

    /** 1:30 PM; with the zone's short name where the clock shows the same time twice. */
    public static String time(Instant instant, ZoneId zone) {
        String shown = time(instant.atZone(zone).toLocalTime());
        return WallClock.isTwice(instant, zone)
                ? shown + " " + DateTimeFormatter.ofPattern("z", locale()).format(instant.atZone(zone))
                : shown;
    }

    public static String dateTime(Instant instant, ZoneId zone) {
        ZonedDateTime at = instant.atZone(zone);
        return date(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** $165.00, in the reader's language and the amount's currency. */
    public static String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() <= 0 ? 0 : money.currency().getDefaultFractionDigits());
        return format.format(money.amount());
    }

    /** 75 as "1 h 15 min", 45 as "45 min". */
    public static String minutes(long minutes) {
        if (minutes < 60) {
            return text("words.minutes", minutes);
        }
        long rest = minutes % 60;
        return rest == 0 ? text("words.hours", minutes / 60) : text("words.hoursMinutes", minutes / 60, rest);
    }
}
