package dev.stillwater.treatments;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.CatalogueFile.Line;
import dev.stillwater.treatments.CatalogueRow.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a catalogue in from a CSV file and writes it out. A line whose code is in the library changes
 * that treatment, others add one as a draft. All lines are taken in, or none.
 */
@Service
@Transactional
public class Catalogue {

    private static final int MOST_ERRORS_TOLD = 5;

    private final Treatments treatments;
    private final Variants variants;
    private final TreatmentLibrary library;
    private final TreatmentEditing editing;
    private final LengthKeeping lengths;
    private final LibraryLock lock;
    private final NameClaims claims;
    private final AuditTrail audit;

    Catalogue(
            Treatments treatments, Variants variants, TreatmentLibrary library, TreatmentEditing editing, LengthKeeping lengths, LibraryLock lock,
            NameClaims claims, AuditTrail audit) {
        this.treatments = treatments;
        this.variants = variants;
        this.library = library;
        this.editing = editing;
        this.lengths = lengths;
        this.lock = lock;
        this.claims = claims;
        this.audit = audit;
    }

    /**
     * What taking the file in would do, line by line. Changes nothing.
     *
     * @throws Refusal when the file as a whole cannot be read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<CatalogueRow> preview(byte[] file) {
        return lines(file).stream().map(Planned::row).toList();
    }

    /**
     * Takes the file in.
     *
     * @return how many treatments were added or changed
     * @throws Refusal when the file cannot be read, or with the first lines that are wrong; then nothing changed
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public int take(byte[] file) {
        lock.hold();
        List<Planned> planned = lines(file);
        List<Why> errors = planned.stream()
                .filter(line -> line.row().kind() == Kind.REFUSED)
                .limit(MOST_ERRORS_TOLD)
                .map(line -> Why.of("treatments.catalogue.line", line.row().line(), line.row().code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(errors);
        }
        List<TreatmentData> wanted = planned.stream()
                .filter(line -> line.row().kind() != Kind.SAME)
                .map(Planned::data)
                .filter(Objects::nonNull)
                .toList();
        wanted.forEach(editing::save);
        audit.record(AuditRecord.of(AuditArea.TREATMENTS, "catalogue-taken-in", TreatmentId.next(), String.valueOf(wanted.size()))
                .with("number", wanted.size()));
        return wanted.size();
    }

    /** The whole library but what was withdrawn, in the columns that {@link #take} reads. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public byte[] export() {
        return CatalogueFile.write(known(treatments.notWithdrawn()).values().stream()
                .sorted(Comparator.comparing(TreatmentData::code))
                .map(data -> List.of(
                        data.code(), data.name(), data.nameEs(), data.section(), String.valueOf(data.minimumAge()),
                        CatalogueCells.parts(data.variants()), PriceBand.written(data.priceBands()),
                        String.join("; ", data.extras().allergens()), data.extras().heat() ? "yes" : "no",
                        CatalogueCells.localFields(data.extras().localFields()),
                        CatalogueCells.enhancements(data.extras().enhancements())))
                .toList());
    }

    private List<Planned> lines(byte[] file) {
        List<Line> lines = CatalogueFile.read(file);
        Map<String, TreatmentData> known =
                known(treatments.byCodes(lines.stream().map(line -> line.cell("code")).collect(Collectors.toSet())));
        Map<ModalityCode, Modality> modalities = TreatmentLibrary.byCode(library.modalities());
        Checks checks = new Checks(
                library.words(), modalities, library.orderRules(), new TakenNames(treatments.names()), claims, lengths);
        Set<String> seen = new HashSet<>();
        List<Planned> planned = new ArrayList<>();
        for (Line line : lines) {
            planned.add(plan(line, known.get(line.cell("code")), seen.add(line.cell("code")), checks));
        }
        return planned;
    }

    private Map<String, TreatmentData> known(List<TreatmentEntity> found) {
        Map<UUID, List<VariantEntity>> parts = found.isEmpty()
                ? Map.of()
                : variants.ofTreatments(found.stream().map(treatment -> treatment.id).toList()).stream()
                        .collect(Collectors.groupingBy(variant -> variant.treatmentId));
        return found.stream()
                .map(treatment -> treatment.toData(parts.getOrDefault(treatment.id, List.of())))
                .collect(Collectors.toMap(TreatmentData::code, data -> data));
    }

    private static Planned plan(Line line, @Nullable TreatmentData before, boolean first, Checks checks) {
        RowFaults faults = new RowFaults();
        faults.check(() -> checkRow(line, first));
        TreatmentData wanted = CatalogueMapping.data(line, before, faults);
        checks.check(wanted, before, faults);
        Kind kind = before == null ? Kind.NEW : wanted.equals(before) ? Kind.SAME : Kind.CHANGED;
        if (first && kind != Kind.SAME) {
            checks.takeName(wanted, faults);
        }
        return faults.none()
                ? new Planned(row(line, kind, List.of()), wanted)
                : new Planned(row(line, Kind.REFUSED, faults.all()), null);
    }

    private static void checkRow(Line line, boolean first) {
        if (!line.uneven().isEmpty()) {
            throw Refusal.because("treatments.catalogue.cells", line.uneven().toArray());
        }
        if (!first) {
            throw Refusal.at("code", "treatments.catalogue.twice", line.cell("code"));
        }
    }

    private static CatalogueRow row(Line line, Kind kind, List<Why> errors) {
        return new CatalogueRow(line.number(), line.cell("code"), line.cell("name"), kind, errors);
    }

    /** The rules that a line has to keep to. */
    private record Checks(
            LibraryWords words, Map<ModalityCode, Modality> modalities, List<OrderRule> rules, TakenNames names,
            NameClaims claims, LengthKeeping lengths) {

        /** Line by line, as they are saved: a name that an earlier line gives up is free for a later one. */
        void takeName(TreatmentData wanted, RowFaults faults) {
            faults.check(() -> names.check(wanted));
            if (faults.none()) {
                names.take(wanted);
            }
        }

        /** Parts that could not be read are told already; no rule can be held against them. */
        void check(TreatmentData wanted, @Nullable TreatmentData before, RowFaults faults) {
            faults.check(() -> TreatmentRules.check(wanted, words));
            if (before != null && before.state() == TreatmentState.ACTIVE) {
                faults.check(() -> claims.check(wanted.names(), before.names(), CopyField.NAME));
                faults.check(() -> claims.check(wanted.extras().enhancements(), before.extras().enhancements()));
            }
            if (wanted.variants().isEmpty()) {
                return;
            }
            faults.check(() -> PartRules.check(wanted.variants(), modalities, rules));
            if (before != null && before.state() != TreatmentState.DRAFT) {
                faults.check(() -> PartRules.checkKept(before.variants(), wanted.variants()));
                faults.check(() -> lengths.checkTexts(before, wanted));
            }
        }
    }

    /** A line, and what would be saved for it. */
    private record Planned(CatalogueRow row, @Nullable TreatmentData data) {}
}
