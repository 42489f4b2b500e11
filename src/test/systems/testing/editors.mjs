/* Editors in their authors' setup: each gets HTML, as by paste or from a database, and returns what it would save. Runs in a page. */
import {$generateHtmlFromNodes, $generateNodesFromDOM} from '@lexical/html';
import {LinkNode} from '@lexical/link';
import {ListItemNode, ListNode} from '@lexical/list';
import {HeadingNode, QuoteNode} from '@lexical/rich-text';
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import DOMPurify from 'dompurify';
import {$getRoot, $insertNodes, createEditor} from 'lexical';
import Quill from 'quill';
import 'trix';

function place(name = 'div') {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

async function ckeditor(html, more = {}) {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, List, Link, Bold, Italic, ...(more.plugins ?? [])],
    ...more.config,
  });
  editor.setData(html);
  const data = editor.getData();
  await editor.destroy();
  return data;
}

const anything = {name: /.*/, attributes: true, classes: true, styles: true};
const generalHtml = {plugins: [GeneralHtmlSupport], config: {htmlSupport: {allow: [anything]}}};

function lexical(html) {
  const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];
  const fail = error => {
    throw error;
  };
  const editor = createEditor({nodes, onError: fail});
  const write = () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    $getRoot().select();
    $insertNodes($generateNodesFromDOM(editor, page));
  };
  editor.update(write, {discrete: true});
  return editor.getEditorState().read(() => $generateHtmlFromNodes(editor));
}

function quill(html) {
  const editor = new Quill(place());
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.getSemanticHTML();
}

function tiptap(html) {
  const editor = new Editor({element: place(), extensions: [StarterKit], content: html});
  const data = editor.getHTML();
  editor.destroy();
  return data;
}

async function trix(html) {
  const element = document.createElement('trix-editor');
  const ready = new Promise(done =>
    element.addEventListener('trix-initialize', done, {once: true})
  );
  document.body.append(element);
  await ready;
  element.editor.loadHTML(html);
  return element.value;
}

/** TinyMCE, whose script is on a page of its own, because two versions have the same name. */
async function tinymce(html) {
  const options = {license_key: 'gpl', plugins: 'lists link', promotion: false};
  const [editor] = await globalThis.tinymce.init({target: place('textarea'), ...options});
  editor.setContent(html);
  const data = editor.getContent();
  editor.remove();
  return data;
}

globalThis.editors = {
  DOMPurify: html => DOMPurify.sanitize(html),
  CKEditor: html => ckeditor(html),
  'CKEditor, General HTML Support': html => ckeditor(html, generalHtml),
  Quill: quill,
  Trix: trix,
  Lexical: lexical,
  Tiptap: tiptap,
  TinyMCE: tinymce,
};
