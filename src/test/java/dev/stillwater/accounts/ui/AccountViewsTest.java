package dev.stillwater.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.accounts.OwnAccount;
import dev.stillwater.accounts.Persons;
import dev.stillwater.kernel.Role;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.uikit.FormDialog;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.userdetails.UserDetailsService;

class AccountViewsTest extends ViewTest {

    /** The column that opens an account; only administrators have it. */
    private static final int EDIT = 4;

    @Autowired AccountKeeping keeping;
    @Autowired OwnAccount own;
    @Autowired LocationEditing locations;
    @Autowired UserDetailsService people;
    @Autowired As as;

    @Test
    void an_administrator_adds_a_manager_for_a_location() {
        LocationData location = as.administrator(() -> locations.save(Sample.aLocation("GB")));
        signInAsAdministrator();
        navigate(AccountsView.class);
        test(button("Add account")).click();
        assertThat(find(MultiSelectComboBox.class).exists()).isFalse();
        String username = Sample.unique("maria");
        test(field("User name")).setValue(username);
        test(field("Name")).setValue("Maria Lopez");
        roles().setValue(Set.of(Role.LOCATION_MANAGER));
        test(places()).selectItem(location.name());
        test(password("New password")).setValue("a-long-enough-word");

        test(button("Save account")).click();

        assertThat(find(FormDialog.class).exists()).isFalse();
        AccountData saved = as.administrator(() -> keeping.page(username, PageRequest.of(0, 2))).getFirst();
        assertThat(saved.roles()).containsExactly(Role.LOCATION_MANAGER);
        assertThat(saved.locations()).containsExactly(location.stored());
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_is_lost() {
        signInAsAdministrator();
        navigate(AccountsView.class);
        test(button("Add account")).click();
        test(field("User name")).setValue("Maria Lopez");
        test(field("Name")).setValue("Maria Lopez");
        roles().setValue(Set.of(Role.HEAD_OFFICE));
        test(password("New password")).setValue("short");

        test(button("Save account")).click();
        assertThat(field("User name").isInvalid()).isTrue();
        test(field("User name")).setValue(Sample.unique("maria"));
        test(button("Save account")).click();

        assertThat(field("User name").isInvalid()).isFalse();
        assertThat(password("New password").isInvalid()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("Maria Lopez");
    }

    @Test
    void a_stale_save_keeps_the_input() {
        AccountData account = anAccount();
        signInAsAdministrator();
        openEditor(account);
        test(field("Name")).setValue("My wording");
        as.administrator(() -> keeping.change(Persons.with(account, Set.of(Role.HEAD_OFFICE, Role.ADMINISTRATOR), true)));

        test(button("Save account")).click();

        assertThat(field("Name").getValue()).isEqualTo("My wording");
        assertThat(find(Paragraph.class).withClassName("refusal").single().getText()).contains("Somebody else saved");
    }

    @Test
    void switching_off_says_what_will_happen_first() {
        AccountData account = anAccount();
        signInAsAdministrator();
        openEditor(account);
        test(button("Switch off")).click();
        assertThat(find(Paragraph.class).withTextContaining("signed out everywhere").exists()).isTrue();

        test(button("Switch off")).click();

        assertThat(as.administrator(() -> keeping.get(account.stored())).active()).isFalse();
    }

    @Test
    void head_office_reads_and_changes_nothing() {
        AccountData account = anAccount();
        signInAsOffice();
        UI.getCurrent().navigate("accounts", QueryParameters.of("q", account.username()));

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(find(Button.class).withText("Add account").exists()).isFalse();
        assertThat(find(Grid.class).single().getColumns()).hasSize(EDIT + 1);
    }

    @Test
    void a_therapist_has_no_business_there() {
        signInAsTherapist(dev.stillwater.kernel.TherapistId.next());

        UI.getCurrent().navigate("accounts");

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void the_own_account_keeps_language_and_colours() {
        AccountData account = anAccount();
        signIn(people.loadUserByUsername(account.username()));
        navigate(OwnAccountView.class);
        choice("Language").setValue("es");
        choice("Colours").setValue("dark");

        test(button("Save")).click();

        signIn(people.loadUserByUsername(account.username()));
        navigate(OwnAccountView.class);
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("es");
        assertThat(choice("Colores").getValue()).isEqualTo("dark");
    }

    @Test
    void the_own_password_asks_for_the_current_one_and_for_the_new_one_twice() {
        AccountData account = anAccount();
        signIn(people.loadUserByUsername(account.username()));
        navigate(OwnAccountView.class);
        test(password("Current password")).setValue("not-the-password");
        test(password("New password")).setValue("another-long-word");
        test(password("New password again")).setValue("another-long-wor");
        test(button("Change password")).click();
        assertThat(password("New password again").isInvalid()).isTrue();
        test(password("New password again")).setValue("another-long-word");
        test(button("Change password")).click();
        assertThat(password("Current password").isInvalid()).isTrue();
        test(password("Current password")).setValue(Persons.PASSWORD);

        test(button("Change password")).click();

        assertThat(password("Current password").getValue()).isEmpty();
        assertThat(password("New password").isInvalid()).isFalse();
    }

    @Test
    void the_first_run_page_leads_away_once_there_is_an_account() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();

        UI.getCurrent().navigate("first-run");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    private AccountData anAccount() {
        return as.administrator(() -> keeping.add(Persons.ofHeadOffice(), Persons.PASSWORD));
    }

    private void openEditor(AccountData account) {
        UI.getCurrent().navigate("accounts", QueryParameters.of("q", account.username()));
        Grid<?> grid = find(Grid.class).single();
        test(grid).invokeLitRendererFunction(0, EDIT, "open");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).last();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> choice(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Object> places() {
        return find(MultiSelectComboBox.class).single();
    }
}
