package dev.stillwater.descriptions;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where several people write in one draft at a time. Whoever writes says what the text was that he
 * had before him; so what others wrote meanwhile is told apart from what he took out, and no words
 * are lost that nobody chose to lose.
 */
@Service
@Transactional
public class DescriptionWriting {

    private final Descriptions descriptions;
    private final DescriptionShelf shelf;
    private final RemarkKeeping remarks;
    private final WordsPutAside aside;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionWriting(
            Descriptions descriptions, DescriptionShelf shelf, RemarkKeeping remarks, WordsPutAside aside,
            CurrentUser currentUser, Clock clock) {
        this.descriptions = descriptions;
        this.shelf = shelf;
        this.remarks = remarks;
        this.aside = aside;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Puts what was typed into the draft, together with what others wrote since. Where both changed
     * the same words nothing is stored but the caller's words aside, and the answer names the places.
     *
     * @param began what the caller had before him
     * @param typed what he made of it
     * @throws Refusal when it is no longer a draft, or at the field that is too long: shortText,
     *     full, preparation, aftercare
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DraftWritten write(DescriptionId id, DescriptionTexts began, DescriptionTexts typed) {
        DescriptionEntity draft = descriptions.locked(id.value()).orElseThrow(NotThere::new);
        DescriptionRules.checkDraft(draft);
        DescriptionRules.checkLengths(began);
        DescriptionRules.checkLengths(typed);
        String formerWriter = draft.changedBy;
        DraftMerge merge = DraftMerge.of(began, typed, draft.texts());
        if (!merge.isSettled()) {
            putAside(id, began, typed);
            return new DraftWritten(DescriptionMapping.data(draft), merge, formerWriter);
        }
        DescriptionRules.checkLengths(merge.merged());
        aside.forget(id.value(), currentUser.get().id().value());
        return new DraftWritten(store(draft, merge.merged()), merge, formerWriter);
    }

    /** What the caller typed into this draft and has yet to choose about. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Optional<WordsAside> aside(DescriptionId id) {
        return aside.of(id.value(), currentUser.get().id().value()).map(WordsAsideEntity::words);
    }

    private DescriptionData store(DescriptionEntity draft, DescriptionTexts texts) {
        if (draft.texts().equals(texts)) {
            return DescriptionMapping.data(draft);
        }
        SignedInUser user = currentUser.get();
        remarks.move(draft, texts);
        draft.take(texts);
        draft.changedAt = clock.instant();
        draft.changedBy = user.name();
        if (!draft.isWrittenBy(user.id().value())) {
            draft.authors.add(new DescriptionEntity.Author(user.id().value(), user.name()));
            shelf.record("description-author-joined", draft);
        }
        return shelf.storedText(draft);
    }

    private void putAside(DescriptionId id, DescriptionTexts began, DescriptionTexts typed) {
        SignedInUser user = currentUser.get();
        WordsAsideEntity words = aside.of(id.value(), user.id().value()).orElseGet(() -> {
            WordsAsideEntity fresh = new WordsAsideEntity();
            fresh.id = Ids.next();
            fresh.descriptionId = id.value();
            fresh.userId = user.id().value();
            return fresh;
        });
        words.putAt = clock.instant();
        words.take(began, typed);
        aside.save(words);
    }
}
