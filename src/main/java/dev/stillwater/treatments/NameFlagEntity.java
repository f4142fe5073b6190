package dev.stillwater.treatments;

import dev.stillwater.claims.CheckedTexts.Kind;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Words of a name that the rules of today would not let stand. */
@Entity
@Table(name = "name_flag")
@SuppressWarnings("NullAway.Init")
class NameFlagEntity {

    static final int LONGEST_WORDS = 200;

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    UUID subjectId;
    String language;
    String name;
    String words;

    @Column(name = "rule_code")
    String rule;

    Instant since;

    static NameFlagEntity of(Kind kind, UUID subject, String language, String name, Finding finding, Instant since) {
        NameFlagEntity flag = new NameFlagEntity();
        flag.id = Ids.next();
        flag.kind = kind;
        flag.subjectId = subject;
        flag.language = language;
        flag.name = name;
        flag.words = words(finding);
        flag.rule = finding.rule();
        flag.since = since;
        return flag;
    }

    static String words(Finding finding) {
        String words = finding.excerpt();
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }
}
