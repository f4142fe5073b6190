package dev.stillwater.treatments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored modalities. */
interface Modalities extends Repository<ModalityEntity, String> {

    ModalityEntity saveAndFlush(ModalityEntity modality);

    void delete(ModalityEntity modality);

    Optional<ModalityEntity> findById(String code);

    List<ModalityEntity> findAllByOrderByPosition();
}
