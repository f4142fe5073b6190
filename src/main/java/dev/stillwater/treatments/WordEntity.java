package dev.stillwater.treatments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored words for one code of the library. */
@Entity
@Table(name = "library_word")
@SuppressWarnings("NullAway.Init")
class WordEntity {

    @Id UUID id;
    @Version @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    String code;
    String textEn;
    String textEs;
    int position;

    /** What the code is a code of. */
    enum Kind {
        NOTICE,
        ALLERGEN,
        SECTION
    }
}
