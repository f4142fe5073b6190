package dev.stillwater.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "Aromatherapy, Aroma-therapy", "Reflexology, Reflexo-logy", "Aromaterapia, Aroma-terapia", "Reflexología, Reflexo-logía",
        "Manual lymphatic drainage, Manual lymphatic drainage", "Hot stone, Hot stone", "Swedish, Swedish"
    })
    void long_names_are_divided_where_people_divide_them(String name, String divided) {
        assertThat(SoftHyphens.in(name).replace('\u00ad', '-')).isEqualTo(divided);
    }
}
