package brokenhouse.kernel;

import com.vaadin.flow.component.html.Span;

/** Wrong: the kernel knows of screens. */
class KernelOnScreen {

    Span shown;
}
