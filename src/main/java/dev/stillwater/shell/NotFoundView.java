package dev.stillwater.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;

/**
 * An address that leads nowhere, or nowhere for this person: both look the same, so that nobody can
 * find out by trying what there is.
 */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NotFoundView() {
        addClassName("page");
        add(new PageHeader(Words.text("shell.notFound.title")),
                new EmptyState(Words.text("shell.notFound.text"), new Anchor("", Words.text("shell.notFound.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Words.text("shell.notFound.title");
    }
}
