package dev.stillwater.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Problems;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;

/** A page that could not be shown: a sentence, a reference number, and a way home. */
@ParentLayout(MainLayout.class)
@PermitAll
class ProblemView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("page");
        add(new PageHeader(Words.text("shell.problem.title")),
                new EmptyState(
                        Problems.sentence(parameter.getException()),
                        new Anchor("", Words.text("shell.notFound.home"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Words.text("shell.problem.title");
    }
}
