package brokenhouse;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

/** Wrong: a public view, without a word on who may open it, with words written in the code. */
@Route("open")
public class OpenView extends Div {

    public OpenView() {
        TextField field = new TextField();
        field.setLabel("A label");
        add(new H1("A heading"), new Button("Save " + "it"), field);
    }
}
