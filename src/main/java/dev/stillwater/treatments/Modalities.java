package dev.stillwater.treatments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored modalities. */
interface Modalities extends Repository<ModalityEntity, String> {

    List<ModalityEntity> findAllByOrderByPosition();
}
